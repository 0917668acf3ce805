<?php
// ruleid: w3-w5
include($_GET['x']);
// ruleid: w3-w5
include $_GET['x'];
include "a";
