<?php
// ERROR:
$a = ['k' => 1];
// ERROR:
$b = ['x' => 1, 'k' => 2];
$c = ['x' => 1];
// ERROR:
$d = array('k' => 3);
