const Sequelize = require("sequelize");
// ruleid: w3-sequelize
const a = new Sequelize('db', 'u', 'p', { dialect: 'pg', dialectOptions: { ssl: false, x: 1 } });
// ruleid: w3-sequelize
const opts = { dialectOptions: { y: 2, ssl: false } };
if (process.env.NODE_ENV === 'test') { new Sequelize('d', { dialectOptions: { ssl: false } }); }
module.exports = { development: { dialectOptions: { ssl: false } } };
