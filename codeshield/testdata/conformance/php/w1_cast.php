<?php
// MATCH:
$a = (int)$b;
// MATCH:
$a = (int) $_GET['x'];
$a = intval($b);
$a = (string)$b;
