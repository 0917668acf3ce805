const mysql = require('mysql2/promise');

module.exports = mysql.createPool({
  host: 'db.internal',
  user: 'app',
  password: 'S3rv1ce-Acc0unt!',
  database: 'shop',
});
