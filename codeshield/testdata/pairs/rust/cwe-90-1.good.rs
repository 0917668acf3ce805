use ldap3::{ldap_escape, LdapConn, Scope, SearchEntry};

pub struct Directory {
    url: String,
    base: String,
}

impl Directory {
    pub fn find_mail(&self, username: &str) -> Result<Option<String>, ldap3::LdapError> {
        let mut ldap = LdapConn::new(&self.url)?;
        let filter = format!("(&(objectClass=person)(uid={}))", ldap_escape(username));
        let (entries, _) = ldap
            .search(&self.base, Scope::Subtree, &filter, vec!["mail"])?
            .success()?;
        let mail = entries.into_iter().next().map(SearchEntry::construct).and_then(|e| {
            e.attrs.get("mail").and_then(|m| m.first().cloned())
        });
        ldap.unbind()?;
        Ok(mail)
    }
}
