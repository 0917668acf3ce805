<?php
// MATCH:
$ch = curl_init($url);
curl_setopt($ch, CURLOPT_URL, $u);
curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, false);
function f() { $ch = curl_init(); curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, 0); }
