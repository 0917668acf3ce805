# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

def find(cursor, name):
    # ruleid: python-sql-built, python-sql-concat
    cursor.execute(f"SELECT * FROM users WHERE name = '{name}'")

def find_bound(cursor, name):
    # ok: python-sql-built
    cursor.execute("SELECT * FROM users WHERE name = %s", (name,))

# ruleid: python-sql-concat
cursor.execute(prefix + table)

# ok: python-sql-concat
cursor.execute(statement)

def count(cursor, table):
    query = "SELECT count(*) FROM %s" % table
    # ruleid: python-sql-built, python-sql-variable-built-above
    cursor.execute(query)

def count_users(cursor):
    query = "SELECT count(*) FROM users"
    # ok: python-sql-variable-built-above
    cursor.execute(query)

def guard_in_words_alone(db, city):
    """Rows of a city; only allowed columns are ever asked for."""
    # the whitelist is checked elsewhere
    # ruleid: python-sql-built, python-sql-concat
    return db.execute(f"SELECT * FROM people WHERE city = '{city}'")
