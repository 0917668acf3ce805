<?php
// ERROR:
$a = array(1, 2);
// ERROR:
$b = [3];
$c = list_of(1);
