<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function findMail(LDAP\Connection $ldap, string $base, string $login): ?string
{
    $filter = "(&(objectClass=person)(uid=" . $login . "))";
    $result = ldap_search($ldap, $base, $filter, ['mail']);
    if ($result === false) {
        return null;
    }
    $entries = ldap_get_entries($ldap, $result);
    return $entries['count'] === 1 ? $entries[0]['mail'][0] ?? null : null;
}
