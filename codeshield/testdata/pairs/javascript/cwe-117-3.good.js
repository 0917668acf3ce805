const winston = require('winston');
const logger = winston.createLogger({ transports: [new winston.transports.File({ filename: 'app.log' })] });

function onFailedLogin(req) {
  const name = String(req.body.username).replace(/[\r\n]+/g, ' ').slice(0, 80);
  logger.warn(`login failed for ${name} from ${req.ip}`);
}
