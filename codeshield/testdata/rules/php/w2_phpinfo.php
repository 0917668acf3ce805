<?php
// ruleid: w2-phpinfo
phpinfo();
// ruleid: w2-phpinfo
ini_set('display_errors', 1);
// ruleid: w2-phpinfo
header("Access-Control-Allow-Origin: *");
header("Access-Control-Allow-Origin: https://x");
