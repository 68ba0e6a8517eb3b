const { Pool } = require("pg");

const worker =
  process.env.JEST_WORKER_ID ?? process.env.VITEST_POOL_ID ?? `process-${process.pid}`;

/** Connections to a fresh database that only this worker uses; its previous one is removed. */
exports.freshDatabase = async () => {
  const answer = await fetch(`${process.env.SEEDKIT_DATABASES}/${worker}`, { method: "POST" });
  if (!answer.ok) throw new Error(await answer.text());
  const db = new Pool({ connectionString: await answer.text() });
  // A removed database ends the connections that are still open.
  db.on("error", () => {});
  return db;
};
