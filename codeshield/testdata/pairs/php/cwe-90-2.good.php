<?php

function authenticate($ldap, string $username, string $password): bool
{
    $filter = '(&(objectClass=user)(sAMAccountName=' . ldap_escape($username, '', LDAP_ESCAPE_FILTER) . '))';
    $result = ldap_search($ldap, 'dc=example,dc=com', $filter, ['dn']);
    $entries = ldap_get_entries($ldap, $result);
    if ($entries['count'] !== 1 || $password === '') {
        return false;
    }
    return @ldap_bind($ldap, $entries[0]['dn'], $password);
}
