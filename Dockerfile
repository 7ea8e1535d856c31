# The program with its page, for any architecture Node has an image for.
FROM node:20-bookworm-slim AS build
RUN apt-get update \
 && apt-get install -y --no-install-recommends python3 make g++ \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# No package runs anything while it is installed but the one that has to be compiled.
RUN npm ci --ignore-scripts && npm rebuild better-sqlite3
COPY . .
RUN npm run build \
 && chmod +x dist/cli/main.js \
 && npm prune --omit=dev --ignore-scripts

FROM node:20-bookworm-slim
ENV NODE_ENV=production \
    LANG=C.UTF-8 \
    DANCHIEU_STORE=/data/danchieu.sqlite
WORKDIR /app
COPY --from=build /app/package.json /app/LICENSE ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/graph/neo4j/cypher graph/neo4j/cypher
COPY --from=build /app/src/register/data src/register/data
COPY --from=build /app/samples samples
RUN ln -s /app/dist/cli/main.js /usr/local/bin/danchieu \
 && install -d -o node -g node /data
# What it writes lies in /data; the program itself belongs to root and cannot be changed by it.
USER node
VOLUME /data
EXPOSE 8480
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8480/api/v1/health/live').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["danchieu"]
CMD ["serve", "--host", "0.0.0.0"]
