import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade():
    op.create_table(
        "accounts",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("email", sa.String(80), nullable=False, unique=True),
        sa.Column("balance", sa.Integer, sa.CheckConstraint("balance >= 0"), nullable=False),
    )
    op.create_table(
        "transfers",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("sender_id", sa.ForeignKey("accounts.id"), nullable=False),
        sa.Column("amount", sa.Integer, nullable=False),
    )
