# docker build -t claimcheck . && docker run --rm -v "$PWD:/data:ro" claimcheck check pages/
FROM node:22-bookworm-slim AS build
WORKDIR /opt/claimcheck
COPY . .
RUN npm ci --no-audit --no-fund && rm -rf dist/tools dist/bench

FROM node:22-bookworm-slim
ENV NODE_ENV=production
WORKDIR /opt/claimcheck
COPY --from=build /opt/claimcheck/package.json ./
COPY --from=build /opt/claimcheck/bin ./bin
COPY --from=build /opt/claimcheck/dist ./dist
COPY --from=build /opt/claimcheck/schema ./schema
RUN ln -s /opt/claimcheck/bin/claimcheck.js /usr/local/bin/claimcheck
USER node
WORKDIR /data
ENTRYPOINT ["claimcheck"]
CMD ["--help"]
