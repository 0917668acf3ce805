<?php
// MATCH:
$a = array(1, 2);
// MATCH:
$a = [1];
