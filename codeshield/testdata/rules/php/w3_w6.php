<?php
// ruleid: w3-w6
include($a);
// ruleid: w3-w6
require $b;
// ruleid: w3-w6
print("c" . $d);
// ruleid: w3-w6
echo $e;
