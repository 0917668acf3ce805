# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

def search_products(connection, term, order_by):
    query = "SELECT * FROM products WHERE name LIKE '%" + term + "%' ORDER BY " + order_by
    with connection.cursor() as cursor:
        cursor.execute(query)
        return cursor.fetchall()
