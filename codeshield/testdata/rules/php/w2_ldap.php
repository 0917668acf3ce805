<?php
// ruleid: w2-ldap
ldap_bind($l, $u, "");
// ruleid: w2-ldap
ldap_bind($l, $u, '');
ldap_bind($l, "a", NULL);
ldap_bind($l, "x", $p);
