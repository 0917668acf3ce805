const { Sequelize, QueryTypes } = require('sequelize');
const sequelize = new Sequelize(process.env.DB_URI);

exports.report = async (req, res) => {
  const from = req.query.from;
  const to = req.query.to;
  const rows = await sequelize.query(
    "SELECT day, SUM(total) AS total FROM sales WHERE day BETWEEN '" + from + "' AND '" + to + "' GROUP BY day",
    { type: QueryTypes.SELECT }
  );
  res.json(rows);
};
