<?php
// ruleid: w2-patcher
$a = $_SESSION['x'];
$b = $_GET['x'];
