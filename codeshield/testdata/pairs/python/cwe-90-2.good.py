import ldap3
from ldap3.utils.conv import escape_filter_chars


def find_member(server: ldap3.Server, base_dn: str, uid: str):
    conn = ldap3.Connection(server, auto_bind=True)
    safe = escape_filter_chars(uid)
    conn.search(base_dn, f"(&(objectClass=person)(uid={safe}))", attributes=["cn", "mail"])
    return conn.entries[0] if conn.entries else None
