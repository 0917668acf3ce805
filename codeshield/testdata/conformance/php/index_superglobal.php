<?php
// ERROR:
$a = $_GET['x'];
$b = $_POST['x'];
// ERROR:
$c = $_GET[$k];
