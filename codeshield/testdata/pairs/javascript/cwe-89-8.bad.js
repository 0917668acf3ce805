import mysql from 'mysql2/promise';

const pool = mysql.createPool({ uri: process.env.DATABASE_URL, connectionLimit: 10 });

/** Builds the WHERE clause out of whatever filters the client sent. */
export async function searchProducts(filters) {
  const where = Object.entries(filters)
    .map(([column, value]) => `${column} = '${value}'`)
    .join(' AND ');
  const [rows] = await pool.query(`SELECT id, name, price FROM products${where ? ' WHERE ' + where : ''} LIMIT 100`);
  return rows;
}
