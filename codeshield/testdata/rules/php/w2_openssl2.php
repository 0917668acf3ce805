<?php
// ruleid: w2-openssl2
openssl_decrypt($a, 'aes-128-cbc', $k);
$alg = 'aes-128-cbc';
openssl_decrypt($a, $alg, $k);
