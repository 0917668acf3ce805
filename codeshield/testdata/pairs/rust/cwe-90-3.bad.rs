use ldap3::{LdapConn, Scope};

pub struct SearchRequest {
    pub department: String,
    pub name: String,
}

pub fn search_people(conn: &mut LdapConn, req: &SearchRequest) -> ldap3::result::Result<usize> {
    let mut filter = String::from("(&(objectClass=inetOrgPerson)");
    filter.push_str(&format!("(departmentNumber={})", req.department));
    filter.push_str(&format!("(cn=*{}*)", req.name));
    filter.push(')');
    let (entries, _res) = conn.search("dc=example,dc=org", Scope::Subtree, &filter, vec!["cn"])?.success()?;
    Ok(entries.len())
}
