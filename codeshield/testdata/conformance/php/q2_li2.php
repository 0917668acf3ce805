<?php
list($a, $b) = foo();
// MATCH:
[$a, $b] = foo();
// MATCH:
['x' => $a] = foo();
