<?php
// MATCH:
new PDO("x");
new \PDO("y", $a);
use PDO;
// MATCH:
$x = new PDO($z);
