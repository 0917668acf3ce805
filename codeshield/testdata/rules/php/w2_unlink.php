<?php
unlink("x");
// ruleid: w2-unlink
unlink($a);
$d = "/x/y";
unlink($d);
// ruleid: w2-unlink
@unlink($b);
