<?php
// MATCH:
isset($_GET['a']);
if (isset($_GET['a'], $_GET['b'])) {}
