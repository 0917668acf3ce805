<?php
// MATCH:
mysqli_query($c, "x" . $_GET['a']);
// MATCH:
mysqli_query($c, "x $_GET[a]");
// MATCH:
mysqli_query($c, "x {$_GET['a']}");
mysqli_query($c, $b);
