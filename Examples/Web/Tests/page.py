#!/usr/bin/env python3
"""Uses the page in Chromium as a person does; the arguments are the server's URL and, if wanted,
the file of a screenshot.

It needs Selenium (`pip install selenium`), Chromium and its driver.
"""

import sys

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select, WebDriverWait

options = webdriver.ChromeOptions()
for option in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"):
    options.add_argument(option)
driver = webdriver.Chrome(options=options)


def text(name):
    return driver.find_element(By.ID, name).text


def row(table, name):
    return driver.find_element(By.XPATH, f"//table[@id='{table}']//tr[td[1]='{name}']")


def submit(element):
    """Clicks, and waits for the page that follows."""
    old = driver.find_element(By.TAG_NAME, "html")
    element.click()
    WebDriverWait(driver, 60).until(lambda _: old != driver.find_element(By.TAG_NAME, "html"))


def create(name, email):
    driver.find_element(By.NAME, "username").send_keys(name)
    driver.find_element(By.NAME, "email").send_keys(email)
    submit(driver.find_element(By.ID, "create"))


try:
    driver.get(sys.argv[1])
    before = int(text("total"))
    create("ann", "ann@example.com")
    assert int(text("total")) == before + 1
    create("ann", "other@example.com")
    assert "same username" in text("failure"), text("failure")
    create("bob", "nobody")
    assert "email must have an @" in text("failure"), text("failure")
    driver.get(sys.argv[1] + "/?username=ann")
    submit(row("users", "ann").find_element(By.TAG_NAME, "button"))
    assert int(text("total")) == before
    submit(row("deleted", "ann").find_element(By.TAG_NAME, "button"))
    assert int(text("total")) == before + 1
    Select(driver.find_element(By.NAME, "role")).select_by_visible_text("guest")
    submit(driver.find_element(By.XPATH, "//button[text()='Filter']"))
    roles = {cell.text for cell in driver.find_elements(By.XPATH, "//table[@id='users']//td[3]")}
    assert roles == {"guest"}, roles
    submit(driver.find_element(By.ID, "next"))
    later = {cell.text for cell in driver.find_elements(By.XPATH, "//table[@id='users']//td[3]")}
    assert later == {"guest"} and driver.find_elements(By.ID, "previous"), later
    assert not driver.find_elements(By.ID, "failure")
    assert "statements" in text("monitor")
    if len(sys.argv) > 2:
        driver.save_screenshot(sys.argv[2])
    print("page: create, duplicate, invalid, delete, restore, filter, next page: as expected")
finally:
    driver.quit()
