import psycopg2
from psycopg2 import sql


class Archive:
    def __init__(self, dsn):
        self.conn = psycopg2.connect(dsn)

    def purge(self, table, before):
        with self.conn, self.conn.cursor() as cur:
            cur.execute(sql.SQL("DELETE FROM {} WHERE created < %s").format(sql.Identifier(table)), (before,))
            return cur.rowcount
