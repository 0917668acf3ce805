<?php
// ruleid: w2-curl
curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, 0);
// ruleid: w2-curl
curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, false);
curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, true);
// ruleid: w2-curl
function f() { $v = false; curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, $v); }
