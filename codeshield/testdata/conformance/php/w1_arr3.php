<?php
// MATCH:
$a = [1, 2];
// MATCH:
[$b, $c] = foo();
list($d, $e) = foo();
// MATCH:
$a = array(3, 4);
