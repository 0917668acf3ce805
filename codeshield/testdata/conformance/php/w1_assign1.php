<?php
// MATCH:
$a = $_POST['a'];
$a = $_POST['a']['b'];
$a = trim($_POST['a']);
// MATCH:
$this->x = $_POST['b'];
