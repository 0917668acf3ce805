const express = require('express');
const app = express();
const origins = ['https://app.example.com'];

app.use((req, res, next) => {
  if (origins.includes(req.headers.origin)) {
    res.header('Access-Control-Allow-Origin', req.headers.origin);
    res.header('Access-Control-Allow-Credentials', 'true');
    res.header('Vary', 'Origin');
  }
  next();
});
