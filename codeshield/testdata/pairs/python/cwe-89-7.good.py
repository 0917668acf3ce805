import psycopg2

SORTABLE = {"name": "name", "price": "price", "created_at": "created_at"}


def list_products(dsn, sort_by="name", descending=False):
    """List products sorted by one of: name, price, created_at."""
    order = "DESC" if descending else "ASC"
    column = SORTABLE.get(sort_by)
    if column is None:
        raise ValueError("cannot sort by that")
    conn = psycopg2.connect(dsn)
    try:
        with conn.cursor() as cur:
            cur.execute("SELECT id, name, price FROM products ORDER BY %s %s" % (column, order))
            return cur.fetchall()
    finally:
        conn.close()
