<?php
// MATCH:
$a = $_GET['x'];
// MATCH:
$b = $_GET["y"]["z"];
$c = $_POST['x'];
// MATCH:
foo($_GET[$i]);
