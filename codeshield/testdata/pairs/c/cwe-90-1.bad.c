#include <stdio.h>
#include <stdlib.h>
#include <ldap.h>

/* Returns the DN of the person with that mail address; the caller frees it with ldap_memfree. */
char *find_dn_by_mail(LDAP *ld, const char *base, const char *mail)
{
    char *filter = NULL;
    LDAPMessage *res = NULL;
    char *attrs[] = { LDAP_NO_ATTRS, NULL };
    char *dn = NULL;

    if (asprintf(&filter, "(&(objectClass=inetOrgPerson)(mail=%s))", mail) < 0)
        return NULL;

    int rc = ldap_search_ext_s(ld, base, LDAP_SCOPE_SUBTREE, filter, attrs, 0,
                               NULL, NULL, NULL, 1, &res);
    free(filter);
    if (rc == LDAP_SUCCESS) {
        LDAPMessage *entry = ldap_first_entry(ld, res);
        if (entry != NULL)
            dn = ldap_get_dn(ld, entry);
    }
    ldap_msgfree(res);
    return dn;
}
