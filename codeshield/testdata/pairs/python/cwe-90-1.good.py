# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import ldap
from ldap.filter import escape_filter_chars


def find_user(conn, base_dn, username):
    search_filter = "(&(objectClass=person)(uid=%s))" % escape_filter_chars(username)
    return conn.search_s(base_dn, ldap.SCOPE_SUBTREE, search_filter)
