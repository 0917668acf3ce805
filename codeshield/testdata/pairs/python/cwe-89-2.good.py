# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

ALLOWED_ORDER = {"name", "price"}


def search_products(connection, term, order_by):
    if order_by not in ALLOWED_ORDER:
        raise ValueError("order_by")
    query = "SELECT * FROM products WHERE name LIKE %s ORDER BY " + order_by
    with connection.cursor() as cursor:
        cursor.execute(query, ("%" + term + "%",))
        return cursor.fetchall()
