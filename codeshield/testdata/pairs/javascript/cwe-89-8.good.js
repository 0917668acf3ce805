import mysql from 'mysql2/promise';

const pool = mysql.createPool({ uri: process.env.DATABASE_URL, connectionLimit: 10 });

const COLUMNS = ['category', 'brand', 'color'];

/** Builds the WHERE clause out of whatever filters the client sent. */
export async function searchProducts(filters) {
  const wanted = COLUMNS.filter((c) => filters[c] !== undefined);
  const where = wanted.map((c) => `${c} = ?`).join(' AND ');
  const [rows] = await pool.execute(
    `SELECT id, name, price FROM products${where ? ' WHERE ' + where : ''} LIMIT 100`,
    wanted.map((c) => String(filters[c])),
  );
  return rows;
}
