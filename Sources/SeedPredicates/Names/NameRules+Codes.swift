extension NameRules {
  /// String columns of codes: of goods, cards, bank accounts and orders.
  static let codes: StaticString = """
    sku, product code, item code, article number, part number, model number, serial number, serial, mpn -> sku()
    barcode, ean, gtin, ean13 -> up to 7: random_string(6, digits) | ean()
    upc -> up to 11: random_string(10, digits) | upc()
    isbn, isbn13 -> up to 9: random_string(8, digits) | isbn()
    issn -> up to 8: random_string(8, digits) | issn()
    doi -> doi()
    imei -> up to 14: random_string(14, digits) | imei()
    card number, credit card, credit card number, cc number, pan -> up to 15: pattern("#### ####") | credit_card()
    last 4, last four, card last 4, number last 4, last digits -> pattern("####")
    cvv, cvc, card code -> card_code()
    card expiry, expiry month year, exp date (with card) -> up to 4: pattern("####") | card_expiry()
    iban, iban number -> up to 14: pattern("DE############") | iban()
    bic, swift, swift code -> up to 7: pattern("????DE") | bic()
    account number, bank account, bank account number, sort code -> pattern("##########")
    routing number, aba routing number -> up to 8: pattern("########") | routing_number()
    order number, order no, invoice number, invoice no, receipt number, po number, purchase order -> pattern("?-######")
    transaction id, payment id, charge id, transaction reference, payment reference -> token(20)
    tracking number, tracking code, shipment number, consignment -> pattern("1Z################")
    coupon, coupon code, promo code, discount code, voucher, voucher code, gift code, referral code -> pattern("????##")
    vin -> up to 16: pattern("??######") | vin()
    stock symbol, ticker, symbol -> random_string(3..4, upper)
    """
}
