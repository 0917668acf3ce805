<?php
// ERROR:
echo $_GET['a'];
// ERROR:
echo 'x', $_GET['b'], 'y';
echo 'x';
