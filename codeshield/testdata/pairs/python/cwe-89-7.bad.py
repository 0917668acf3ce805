import psycopg2


def list_products(dsn, sort_by="name", descending=False):
    """List products sorted by one of: name, price, created_at."""
    order = "DESC" if descending else "ASC"
    conn = psycopg2.connect(dsn)
    try:
        with conn.cursor() as cur:
            cur.execute("SELECT id, name, price FROM products ORDER BY %s %s" % (sort_by, order))
            return cur.fetchall()
    finally:
        conn.close()
