const mysql = require('mysql2/promise');

module.exports = mysql.createPool({
  host: 'db.internal',
  user: 'app',
  password: process.env.DB_PASSWORD,
  database: 'shop',
});
