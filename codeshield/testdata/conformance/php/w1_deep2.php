<?php
// MATCH:
echo "x" . $_GET['a'];
echo $_GET['b'], "x";
// MATCH:
echo foo($_GET['c']);
