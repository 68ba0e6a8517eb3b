const assert = require("node:assert/strict");
const { afterEach, beforeEach, test } = require("node:test");
const { freshDatabase } = require("./seeded.js");

let db;
beforeEach(async () => {
  db = await freshDatabase();
});
afterEach(() => db.end());

for (let number = 0; number < 3; number++) {
  test(`commits are seen by no other test (${number})`, async () => {
    const { rows } = await db.query("SELECT count(*)::integer AS count FROM items");
    assert.equal(rows[0].count, 100);
    await db.query("DELETE FROM items");
    await db.query("DELETE FROM shops");
  });
}
