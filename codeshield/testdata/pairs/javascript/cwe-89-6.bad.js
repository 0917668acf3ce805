class OrderDao {
  constructor(pool) {
    this.pool = pool;
  }

  /** All orders of a customer with a status. */
  async byStatus(customerId, status) {
    const sql = `SELECT * FROM orders WHERE customer_id = ${customerId} AND status = '${status}'`;
    const { rows } = await this.pool.query(sql);
    return rows;
  }
}

module.exports = OrderDao;
