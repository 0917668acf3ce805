class OrderDao {
  constructor(pool) {
    this.pool = pool;
  }

  /** All orders of a customer with a status. */
  async byStatus(customerId, status) {
    const sql = 'SELECT * FROM orders WHERE customer_id = $1 AND status = $2';
    const { rows } = await this.pool.query(sql, [customerId, status]);
    return rows;
  }
}

module.exports = OrderDao;
