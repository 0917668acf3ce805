<?php
// ERROR:
include 'a.php';
include_once 'a.php';
// ERROR:
$r = include $b;
require $b;
