use ldap3::{ldap_escape, LdapConn, Scope};

pub struct SearchRequest {
    pub department: String,
    pub name: String,
}

pub fn search_people(conn: &mut LdapConn, req: &SearchRequest) -> ldap3::result::Result<usize> {
    let department = ldap_escape(&req.department);
    let name = ldap_escape(&req.name);
    let mut filter = String::from("(&(objectClass=inetOrgPerson)");
    filter.push_str(&format!("(departmentNumber={})", department));
    filter.push_str(&format!("(cn=*{}*)", name));
    filter.push(')');
    let (entries, _res) = conn.search("dc=example,dc=org", Scope::Subtree, &filter, vec!["cn"])?.success()?;
    Ok(entries.len())
}
