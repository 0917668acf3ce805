import ldap3


def find_member(server: ldap3.Server, base_dn: str, uid: str):
    conn = ldap3.Connection(server, auto_bind=True)
    conn.search(base_dn, f"(&(objectClass=person)(uid={uid}))", attributes=["cn", "mail"])
    return conn.entries[0] if conn.entries else None
